#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A PDF as poppler's own rasteriser, Splash, sees it. It is C++ and throws: behind these functions both end.
///
/// poppler's public bindings lack what a letter needs: poppler-glib draws with Cairo, which leaves pages blank that
/// Splash draws; poppler-cpp draws with Splash, but always as for a screen, and cannot be told to stop. So this is
/// written against the classes that both stand on (libpoppler-private-dev), as pdftoppm is.
typedef struct pasamuros_splash pasamuros_splash;

/// What came of drawing a page.
enum pasamuros_splash_outcome {
    pasamuros_splash_drawn = 0,
    /// There is no such page, or something was thrown, for one for want of memory.
    pasamuros_splash_failed = 1,
    /// It took longer than it may.
    pasamuros_splash_late = 2,
};

/// Opens a PDF, without a password. The bytes are not copied: they must stay until it is closed. NULL where it cannot
/// be read.
pasamuros_splash *pasamuros_splash_open(const void *bytes, size_t count);

void pasamuros_splash_close(pasamuros_splash *document);

/// Whether the form has more fields than so many, each counted once for every way that leads to it. 1 where it has.
/// poppler goes all these ways when a page is first looked at, be they a thousand million.
int pasamuros_splash_has_more_fields(const pasamuros_splash *document, size_t most);

/// What is known of the pictures on a page.
typedef struct {
    /// Whether there are any.
    bool any;
    /// Whether one could not be unpacked, or not to its end: it is black, white or cut short.
    bool damaged;
    /// Whether lines and surfaces are drawn that are more than rules and frames.
    bool drawings;
} pasamuros_splash_pictures;

/// What a page is drawn for.
enum pasamuros_splash_purpose {
    /// With the annotations that are seen on a screen.
    pasamuros_splash_screen = 0,
    /// With the annotations that are for paper.
    pasamuros_splash_paper = 1,
};

/// Draws the upper left of a page as pdftoppm would, antialiased and without hinting.
///
/// `page` counts from 1; `across` and `down` are in pixels an inch; `ground` is what the page is drawn on, 0 black to
/// 255 white; `seconds` of processor time are granted, which is looked at between the operators of the page and before each form, pattern and
/// picture. `grey` takes `width * height` bytes, rows from the top without padding. Gives a `pasamuros_splash_outcome`.
int pasamuros_splash_draw(
    pasamuros_splash *document, int page, int purpose, double across, double down, int width, int height,
    uint8_t ground, double seconds, uint8_t *grey, pasamuros_splash_pictures *pictures);

#ifdef __cplusplus
}
#endif
