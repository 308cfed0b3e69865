package io.dirsync.render;

/** A label and what stands beside it. */
record Row(String label, String value) {}
