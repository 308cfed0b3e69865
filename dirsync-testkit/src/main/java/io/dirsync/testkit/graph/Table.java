package io.dirsync.testkit.graph;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a type, each with the way to its value; values are made when somebody asks for them, so that a
 * filter over a million entities makes no more of each than it looks at.
 *
 * <p>Immutable: every method gives a table with more columns.
 *
 * @param <T> what an entity is made from
 */
final class Table<T> {

    private final Map<String, Column<T>> columns;

    private record Column<T>(Property property, Function<T, @Nullable Object> value) {}

    private Table(Map<String, Column<T>> columns) {
        this.columns = columns;
    }

    static <T> Table<T> start() {
        return new Table<>(new LinkedHashMap<>());
    }

    Table<T> with(Property property, Function<T, @Nullable Object> value) {
        Map<String, Column<T>> more = new LinkedHashMap<>(columns);
        more.put(property.name(), new Column<>(property, value));
        return new Table<>(more);
    }

    Table<T> text(String name, Function<T, @Nullable Object> value) {
        return with(Property.text(name), value);
    }

    Table<T> flag(String name, Function<T, @Nullable Object> value) {
        return with(Property.flag(name), value);
    }

    Table<T> date(String name, Function<T, @Nullable Object> value) {
        return with(Property.date(name), value);
    }

    Table<T> object(String name, Function<T, @Nullable Object> value) {
        return with(Property.object(name), value);
    }

    /** Several texts that are always null. */
    Table<T> noTexts(String... names) {
        return each(names, (table, name) -> table.text(name, row -> null));
    }

    /** Several dates that are always null. */
    Table<T> noDates(String... names) {
        return each(names, (table, name) -> table.date(name, row -> null));
    }

    /** Several lists that are always empty. */
    Table<T> noItems(String... names) {
        return each(names, (table, name) -> table.object(name, row -> List.of()));
    }

    /** Several objects that are always null. */
    Table<T> noObjects(String... names) {
        return each(names, (table, name) -> table.object(name, row -> null));
    }

    List<Property> properties() {
        return columns.values().stream().map(Column::property).toList();
    }

    /** One entity; in a table of navigation properties only, an empty one. */
    Map<String, @Nullable Object> row(T item) {
        return new Row<>(columns, item);
    }

    List<Map<String, @Nullable Object>> rows(List<T> items) {
        return items.stream().map(this::row).toList();
    }

    /** As many entities as there are numbers, made when they are asked for. */
    List<Map<String, @Nullable Object>> rows(long size, LongFunction<T> items) {
        return new Rows(Math.toIntExact(size), index -> row(items.apply(index)));
    }

    private Table<T> each(String[] names, Step<T> step) {
        Table<T> table = this;
        for (String name : names) {
            table = step.on(table, name);
        }
        return table;
    }

    @FunctionalInterface
    private interface Step<T> {
        Table<T> on(Table<T> table, String name);
    }

    private static final class Rows extends AbstractList<Map<String, @Nullable Object>> {

        private final int size;
        private final LongFunction<Map<String, @Nullable Object>> row;

        Rows(int size, LongFunction<Map<String, @Nullable Object>> row) {
            this.size = size;
            this.row = row;
        }

        @Override
        public Map<String, @Nullable Object> get(int index) {
            return row.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }

    private static final class Row<T> extends AbstractMap<String, @Nullable Object> {

        private final Map<String, Column<T>> columns;
        private final T item;

        Row(Map<String, Column<T>> columns, T item) {
            this.columns = columns;
            this.item = item;
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            Column<T> column = name instanceof String text ? columns.get(text) : null;
            return column == null ? null : column.value().apply(item);
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return name instanceof String text && columns.containsKey(text);
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            Set<Entry<String, @Nullable Object>> entries = new LinkedHashSet<>();
            columns.forEach((name, column) ->
                    entries.add(new SimpleImmutableEntry<>(name, column.value().apply(item))));
            return entries;
        }
    }
}
