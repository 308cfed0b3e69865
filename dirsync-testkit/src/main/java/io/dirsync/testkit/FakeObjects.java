package io.dirsync.testkit;

/**
 * How many objects a fake tenant holds; the objects themselves are made up while they are asked for, so a million of
 * them costs no memory.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param synced those from Active Directory
 * @param cloudUsers users that were made in the cloud
 * @param usersOnInitialDomain synchronized users who sign in with the initial {@code onmicrosoft.com} domain
 * @param usersWithPlaceholderName those of them whose name ends in four digits
 */
public record FakeObjects(Synced synced, long cloudUsers, long usersOnInitialDomain, long usersWithPlaceholderName) {

    /**
     * Objects from Active Directory, by kind.
     *
     * @param users synchronized users
     * @param groups synchronized groups
     * @param contacts synchronized contacts
     * @param devices hybrid-joined devices
     */
    public record Synced(long users, long groups, long contacts, long devices) {
        /** Checks that no number is negative. */
        public Synced {
            if (Math.min(Math.min(users, groups), Math.min(contacts, devices)) < 0) {
                throw new IllegalArgumentException("Objects are counted from zero, but were " + users + " users, "
                        + groups + " groups, " + contacts + " contacts, " + devices + " devices.");
            }
        }

        /** {@return the number of all of them} */
        public long total() {
            return users + groups + contacts + devices;
        }
    }

    /** Checks that no number is negative, and that no part is larger than its whole. */
    public FakeObjects {
        boolean inOrder = 0 <= usersWithPlaceholderName
                && usersWithPlaceholderName <= usersOnInitialDomain
                && usersOnInitialDomain <= synced.users();
        if (!inOrder || cloudUsers < 0) {
            throw new IllegalArgumentException("Of " + synced.users() + " synchronized users " + usersOnInitialDomain
                    + " cannot be on the initial domain and " + usersWithPlaceholderName
                    + " of those have a placeholder name, beside " + cloudUsers
                    + " users of the cloud. Give the larger number first.");
        }
    }

    /** {@return the objects of a tenant that nothing was ever synchronized to} */
    public static FakeObjects ofCloud() {
        return new FakeObjects(new Synced(0, 0, 0, 0), 48, 0, 0);
    }

    /** {@return a few hundred objects from Active Directory, and some users of the cloud} */
    public static FakeObjects ofSmallDirectory() {
        return new FakeObjects(new Synced(500, 80, 10, 60), 48, 0, 0);
    }

    /**
     * {@return these objects with another number of synchronized users}
     *
     * @param users the number
     */
    public FakeObjects users(long users) {
        return synced(new Synced(users, synced.groups(), synced.contacts(), synced.devices()));
    }

    /**
     * {@return these objects with other numbers of synchronized ones}
     *
     * @param synced the numbers
     */
    public FakeObjects synced(Synced synced) {
        return new FakeObjects(synced, cloudUsers, usersOnInitialDomain, usersWithPlaceholderName);
    }

    /**
     * {@return these objects with another number of users of the cloud}
     *
     * @param cloudUsers the number
     */
    public FakeObjects cloudUsers(long cloudUsers) {
        return new FakeObjects(synced, cloudUsers, usersOnInitialDomain, usersWithPlaceholderName);
    }

    /**
     * {@return these objects with synchronized users on the initial domain}
     *
     * @param users how many there are
     * @param withPlaceholderName how many of those have a name that ends in four digits
     */
    public FakeObjects onInitialDomain(long users, long withPlaceholderName) {
        return new FakeObjects(synced, cloudUsers, users, withPlaceholderName);
    }
}
