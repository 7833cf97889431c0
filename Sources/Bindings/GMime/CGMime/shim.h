#pragma once
#include <gmime/gmime.h>

// The GMIME_IS_* tests are macros over the GObject type system, which Swift does not import.
static inline gboolean pasamuros_is_multipart(GMimeObject *object) { return GMIME_IS_MULTIPART(object); }
static inline gboolean pasamuros_is_message_part(GMimeObject *object) { return GMIME_IS_MESSAGE_PART(object); }
static inline gboolean pasamuros_is_part(GMimeObject *object) { return GMIME_IS_PART(object); }
static inline gboolean pasamuros_is_mailbox(InternetAddress *address) { return INTERNET_ADDRESS_IS_MAILBOX(address); }
static inline gboolean pasamuros_is_group(InternetAddress *address) { return INTERNET_ADDRESS_IS_GROUP(address); }

// GLib's headers belong to whichever module Swift loads first, so its structs are read here.
static inline const guint8 *pasamuros_bytes(GByteArray *array) { return array->data; }
static inline gsize pasamuros_length(GByteArray *array) { return array->len; }
