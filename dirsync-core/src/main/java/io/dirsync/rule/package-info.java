/**
 * Judgement: rules look at a snapshot, and a rule set makes a report of their verdicts.
 *
 * <p>Rules are pure: they have no clock, do no input or output, and give the same verdict for the same snapshot. Start at
 * {@link io.dirsync.rule.RuleSet}; write your own with {@link io.dirsync.rule.HealthRule#of}.
 */
@NullMarked
package io.dirsync.rule;

import org.jspecify.annotations.NullMarked;
