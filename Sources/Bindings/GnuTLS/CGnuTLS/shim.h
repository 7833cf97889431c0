#pragma once
#include <gnutls/gnutls.h>
#include <gnutls/pkcs7.h>

/// `gnutls_free` is a variable that holds a function, which Swift does not take from C as safe.
static inline void pasamuros_gnutls_release(unsigned char *data) {
  gnutls_free(data);
}
