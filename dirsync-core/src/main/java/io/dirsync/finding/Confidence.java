package io.dirsync.finding;

/** How far a hint at a cause may be trusted before somebody has checked it. */
public enum Confidence {
    /** One of several explanations that fit. */
    LOW,
    /** The likeliest explanation, by inference from how the product works. */
    MEDIUM,
    /** The facts leave hardly another explanation. */
    HIGH
}
