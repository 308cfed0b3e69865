package io.dirsync.testkit.scenario;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Places in a document as JSON Pointers. */
final class Pointers {

    private Pointers() {}

    static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String of(String parent, JsonMappingException failure) {
        String pointer = parent;
        for (JsonMappingException.Reference step : failure.getPath()) {
            pointer =
                    step.getFieldName() == null ? pointer + "/" + step.getIndex() : child(pointer, step.getFieldName());
        }
        return pointer;
    }
}
