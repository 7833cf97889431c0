#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Takes the bytes that one code holds; they are gone when it returns.
typedef void (*pasamuros_code_found)(void *context, const uint8_t *bytes, size_t count);

/// Looks for QR codes in a grey picture, rows from the top without padding, and hands each to `found`.
/// libzxing speaks C++ only, and throws: this is where both end. Returns 0, or -1 where it threw.
int pasamuros_read_codes(
    const uint8_t *grey, int width, int height, int most, pasamuros_code_found found, void *context);

#ifdef __cplusplus
}
#endif
