package io.dirsync.graph.quickstart;

import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A file with one tenant a line; what follows a number sign is a comment. */
record TenantList(Path file) {

    private static final int MOST_TOLD = 10;

    /** Each tenant once, in the order of the file. */
    Set<TenantId> tenants() {
        Set<TenantId> tenants = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i)
                    .replaceFirst("^\uFEFF", "")
                    .replaceFirst("#.*", "")
                    .strip();
            try {
                if (!text.isEmpty()) {
                    tenants.add(TenantId.of(text));
                }
            } catch (IllegalArgumentException e) {
                wrong.add("line " + (i + 1) + ": " + e.getMessage());
            }
        }
        throwIfAny(wrong);
        if (tenants.isEmpty()) {
            throw new IllegalArgumentException("No line of " + file
                    + " names a tenant. Write one a line: its GUID, or one of its verified domains.");
        }
        return tenants;
    }

    private void throwIfAny(List<String> wrong) {
        if (wrong.isEmpty()) {
            return;
        }
        int told = Math.min(MOST_TOLD, wrong.size());
        String rest = wrong.size() > told ? "\nand " + (wrong.size() - told) + " more." : "";
        throw new IllegalArgumentException(
                "Not every line of " + file + " names a tenant.\n" + String.join("\n", wrong.subList(0, told)) + rest);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the tenants in " + file + ". Give a text file in UTF-8.", e);
        }
    }
}
