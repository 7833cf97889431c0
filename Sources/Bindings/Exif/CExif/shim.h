#pragma once
#include <libexif/exif-data.h>

// The EXIF header and IFD 0 are found by a macro.
static inline ExifEntry *pasamuros_exif_entry(ExifData *data, ExifTag tag) {
    return exif_content_get_entry(data->ifd[EXIF_IFD_0], tag);
}
