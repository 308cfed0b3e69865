package io.dirsync.fleet;

import io.dirsync.snapshot.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Which tenants there were, in about 32 bytes for each: a set of the names themselves would take five times as much.
 *
 * <p>A GUID stands for itself, a domain for half of its SHA-256, so that two are never taken for one by chance. Not safe
 * for use by several threads.
 */
final class SeenTenants {

    private static final int FIRST_CAPACITY = 64;

    private final MessageDigest digest = sha256();
    private long[] slots = new long[2 * FIRST_CAPACITY];
    private int size;
    private boolean hasZero;

    private record Mark(long high, long low) {

        boolean isZero() {
            return high == 0 && low == 0;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** True if the tenant was not there before. */
    boolean add(TenantId tenant) {
        Mark mark = mark(tenant);
        if (mark.isZero()) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        if (!insert(mark)) {
            return false;
        }
        if (4 * ++size > slots.length) {
            grow();
        }
        return true;
    }

    boolean contains(TenantId tenant) {
        Mark mark = mark(tenant);
        if (mark.isZero()) {
            return hasZero;
        }
        int slot = find(mark);
        return slots[slot] != 0 || slots[slot + 1] != 0;
    }

    private Mark mark(TenantId tenant) {
        if (tenant.isGuid()) {
            UUID id = UUID.fromString(tenant.value());
            return new Mark(id.getMostSignificantBits(), id.getLeastSignificantBits());
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(tenant.value().getBytes(StandardCharsets.US_ASCII)));
        return new Mark(hash.getLong(), hash.getLong());
    }

    private boolean insert(Mark mark) {
        int slot = find(mark);
        if (slots[slot] != 0 || slots[slot + 1] != 0) {
            return false;
        }
        slots[slot] = mark.high();
        slots[slot + 1] = mark.low();
        return true;
    }

    /** The slot of the mark, or the free one where it belongs. */
    private int find(Mark mark) {
        int mask = slots.length - 2;
        int slot = (Long.hashCode((mark.high() ^ mark.low()) * 0x9E3779B97F4A7C15L) << 1) & mask;
        while ((slots[slot] != 0 || slots[slot + 1] != 0)
                && (slots[slot] != mark.high() || slots[slot + 1] != mark.low())) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0 || old[i + 1] != 0) {
                insert(new Mark(old[i], old[i + 1]));
            }
        }
    }
}
