// Without it the header warns of a type that is to change; only bytes are read here.
#define ZX_USE_UTF8

#include "CZXing.h"

#include <ZXing/ReadBarcode.h>

int pasamuros_read_codes(
    const uint8_t *grey, int width, int height, int most, pasamuros_code_found found, void *context) {
    try {
        ZXing::ImageView picture(grey, width, height, ZXing::ImageFormat::Lum);
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::QRCode);
        hints.setMaxNumberOfSymbols(static_cast<uint8_t>(most));
        for (const ZXing::Result &result : ZXing::ReadBarcodes(picture, hints)) {
            if (!result.isValid()) continue;
            const ZXing::ByteArray &bytes = result.bytes();
            found(context, bytes.data(), bytes.size());
        }
        return 0;
    } catch (...) {
        return -1;
    }
}
