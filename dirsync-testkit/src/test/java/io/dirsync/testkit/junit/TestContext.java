package io.dirsync.testkit.junit;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** As much of JUnit's context of a test as the extension may look at; everything else fails. */
final class TestContext {

    private TestContext() {}

    static ExtensionContext named(String name) {
        Store store = store();
        return proxy(ExtensionContext.class, Map.of("getUniqueId", name, "getDisplayName", name, "getStore", store));
    }

    private static Store store() {
        Map<Object, Object> values = new HashMap<>();
        return (Store) Proxy.newProxyInstance(
                TestContext.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "get" -> values.get(arguments[0]);
                        case "put" -> values.put(arguments[0], arguments[1]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                TestContext.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answers.get(method.getName());
                }));
    }
}
