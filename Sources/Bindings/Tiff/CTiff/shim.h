#pragma once
#include <tiffio.h>

// TIFFGetField and TIFFSetField are variadic, which Swift does not call: one function for each type of field.
static inline int pasamuros_tiff_get32(TIFF *tiff, uint32_t tag, uint32_t *value) {
    return TIFFGetFieldDefaulted(tiff, tag, value);
}
static inline int pasamuros_tiff_get16(TIFF *tiff, uint32_t tag, uint16_t *value) {
    return TIFFGetFieldDefaulted(tiff, tag, value);
}
static inline int pasamuros_tiff_set(TIFF *tiff, uint32_t tag, uint32_t value) {
    return TIFFSetField(tiff, tag, value);
}

// Handlers are variadic too; NULL silences libtiff, which would write about damaged files to standard error.
static inline void pasamuros_tiff_be_silent(void) {
    TIFFSetErrorHandler(NULL);
    TIFFSetWarningHandler(NULL);
}
