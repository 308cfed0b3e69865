package io.dirsync.testkit.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A property of an entity type: in which version, whether only on demand, and what filters can do with it.
 *
 * <p>Immutable; every method gives a changed copy.
 *
 * @param name a path such as {@code status/errorCode} declares what filters can reach inside an object
 * @param filters what {@code $filter} supports
 * @param advanced what it supports only with {@code ConsistencyLevel: eventual} and {@code $count=true}
 * @param elements the properties of the elements that a lambda may use; empty for texts
 */
record Property(
        String name,
        EdmType type,
        Set<ApiVersion> versions,
        Show show,
        Set<Operator> filters,
        Set<Operator> advanced,
        Set<String> elements) {

    /** When the service sends a property. */
    enum Show {
        ALWAYS,
        /** Only when {@code $select} names it. */
        SELECTED,
        /** Leads to other objects: only when {@code $expand} names it. */
        EXPANDED
    }

    static Property of(String name, EdmType type) {
        return new Property(name, type, EnumSet.allOf(ApiVersion.class), Show.ALWAYS, Set.of(), Set.of(), Set.of());
    }

    static Property text(String name) {
        return of(name, EdmType.STRING);
    }

    static Property flag(String name) {
        return of(name, EdmType.BOOLEAN);
    }

    static Property number(String name) {
        return of(name, EdmType.NUMBER);
    }

    static Property date(String name) {
        return of(name, EdmType.DATE);
    }

    static Property object(String name) {
        return of(name, EdmType.COMPLEX);
    }

    /** Where {@code $expand} leads; its value comes from {@link Resource#related}. */
    static Property navigation(String name) {
        return object(name).shown(Show.EXPANDED);
    }

    /** Several that differ in their names only. */
    static List<Property> objects(String... names) {
        return List.of(names).stream().map(Property::object).toList();
    }

    /** Several that differ in their names only. */
    static List<Property> texts(String... names) {
        return List.of(names).stream().map(Property::text).toList();
    }

    Property onlyIn(ApiVersion version) {
        return new Property(name, type, Set.of(version), show, filters, advanced, elements);
    }

    Property onlySelected() {
        return shown(Show.SELECTED);
    }

    /** Every client can filter so. */
    Property filter(Operator first, Operator... more) {
        return new Property(name, type, versions, show, EnumSet.of(first, more), advanced, elements);
    }

    /** Clients can filter so that send {@code ConsistencyLevel: eventual} and {@code $count=true}. */
    Property advanced(Operator first, Operator... more) {
        return new Property(name, type, versions, show, filters, EnumSet.of(first, more), elements);
    }

    /** The properties of the elements that a lambda may use. */
    Property elements(String... names) {
        return new Property(name, type, versions, show, filters, advanced, Set.of(names));
    }

    boolean isNavigation() {
        return show == Show.EXPANDED;
    }

    private Property shown(Show when) {
        return new Property(name, type, versions, when, filters, advanced, elements);
    }
}
