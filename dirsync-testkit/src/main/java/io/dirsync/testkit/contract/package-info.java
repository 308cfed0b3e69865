/**
 * Contracts that every implementation of dirsync's interfaces keeps, as JUnit Jupiter tests to inherit.
 *
 * <p>A subclass gives its implementation and gets the tests; ten lines are enough:
 *
 * <pre>{@code
 * class HourlySyncRuleTest extends HealthRuleContract {
 *
 *     @Override
 *     protected HealthRule rule() {
 *         return new HourlySyncRule();
 *     }
 * }
 * }</pre>
 *
 * <table>
 *   <caption>Which contract to inherit</caption>
 *   <tr><th>Of your own you have</th><th>inherit</th><th>and it proves</th></tr>
 *   <tr>
 *     <td>a {@link io.dirsync.rule.HealthRule}</td>
 *     <td>{@link io.dirsync.testkit.contract.HealthRuleContract}</td>
 *     <td>that it never throws, keeps its mind, recommends something for whatever it finds, and takes what is unreadable
 *     for neither good nor bad news, in every combination of the states of its inputs</td>
 *   </tr>
 *   <tr>
 *     <td>a {@link io.dirsync.render.ReportRenderer}</td>
 *     <td>{@link io.dirsync.testkit.contract.ReportRendererContract}</td>
 *     <td>that it shows any report, strange texts, numbers and times among it, the same way each time</td>
 *   </tr>
 *   <tr>
 *     <td>a {@link io.dirsync.snapshot.SnapshotSource} that reads Microsoft Graph, or what answers like it</td>
 *     <td>{@link io.dirsync.testkit.contract.SnapshotSourceContract}</td>
 *     <td>that it gives the facts of known tenants, tells null, refused and left out apart, and keeps tenants apart</td>
 *   </tr>
 *   <tr>
 *     <td>the same, and the built-in rules are to judge what it gives</td>
 *     <td>{@link io.dirsync.testkit.contract.RuleVectorsContract}</td>
 *     <td>that, and beyond it that the published vectors of the rules come out</td>
 *   </tr>
 * </table>
 *
 * <p>The tests are package-private: a subclass in another package inherits and runs them, but cannot weaken them. Needs
 * JUnit Jupiter and AssertJ, which the project under test brings along.
 */
@NullMarked
package io.dirsync.testkit.contract;

import org.jspecify.annotations.NullMarked;
