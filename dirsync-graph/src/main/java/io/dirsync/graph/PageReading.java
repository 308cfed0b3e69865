package io.dirsync.graph;

/** What came of the request for one page of a list. */
sealed interface PageReading permits Page, Reading.Failed {}
