/**
 * The fake of Microsoft Entra and Microsoft Graph as a program, for clients in any language.
 *
 * <p>{@link io.dirsync.testkit.cli.FakeGraphCommand} is its main class. Needs picocli 4.7, which no other part of this
 * library does.
 */
@NullMarked
package io.dirsync.testkit.cli;

import org.jspecify.annotations.NullMarked;
