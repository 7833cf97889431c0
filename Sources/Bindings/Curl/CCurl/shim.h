#pragma once
#include <curl/curl.h>

// curl_easy_setopt and curl_easy_getinfo are variadic, which Swift does not import; one function for each type of value.
static inline CURLcode pasamuros_set_text(CURL *handle, CURLoption option, const char *text) {
    return curl_easy_setopt(handle, option, text);
}
static inline CURLcode pasamuros_set_number(CURL *handle, CURLoption option, long number) {
    return curl_easy_setopt(handle, option, number);
}
static inline CURLcode pasamuros_get_number(CURL *handle, CURLINFO info, long *number) {
    return curl_easy_getinfo(handle, info, number);
}
static inline CURLcode pasamuros_get_socket(CURL *handle, curl_socket_t *socket) {
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, socket);
}

// CURLUSESSL_ALL and CURLUSESSL_NONE belong to an enumeration that the option takes as a long.
static const long pasamuros_tls_required = CURLUSESSL_ALL;
static const long pasamuros_tls_none = CURLUSESSL_NONE;
static const long pasamuros_tls_version = CURL_SSLVERSION_TLSv1_2;
