package io.dirsync.graph.bench;

import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.AllowedHostsValidator;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A token that somebody got before. */
record OneToken(String token) implements AccessTokenProvider {

    @Override
    public String getAuthorizationToken(URI uri, @Nullable Map<String, Object> context) {
        return token;
    }

    @Override
    public AllowedHostsValidator getAllowedHostsValidator() {
        return new AllowedHostsValidator();
    }
}
