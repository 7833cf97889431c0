#include "CSplash.h"

#include <cmath>
#include <cstring>
#include <ctime>
#include <memory>
#include <set>

// poppler's own headers are not free of warnings.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Weverything"
#include <Error.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <SplashOutputDev.h>
#include <Stream.h>
#include <splash/SplashBitmap.h>
#pragma clang diagnostic pop

namespace {

/// Where complaints are counted; nowhere while no picture is being unpacked.
thread_local int *complaints = nullptr;

/// Feeds poppler's error callback. The messages go nowhere: they may quote the letter, and come by the thousand.
void hear(ErrorCategory category, Goffset, const char *) {
    if (complaints && category != errSyntaxWarning) ++*complaints;
}

/// Seconds of processor time that this thread has used.
double used() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// The moment from which on a page takes too long.
struct Deadline {
    double at;
    bool passed = false;

    bool check() { return check(this); }

    /// Feeds `abortCheckCbk` of `PDFDoc::displayPageSlice`, which asks between the operators of a page.
    static bool check(void *context) {
        auto *deadline = static_cast<Deadline *>(context);
        if (used() > deadline->at) deadline->passed = true;
        return deadline->passed;
    }
};

/// Splash, with an ear for what goes wrong while a picture is unpacked, since it draws one that it cannot read in black;
/// and with an eye on the time, since poppler asks `abortCheckCbk` at every tenth operator of a stream and begins to
/// count anew in each: once it is over, whatever would be interpreted in its turn is passed over.
class Canvas : public SplashOutputDev {
public:
    Canvas(SplashColor &ground, Deadline &deadline)
        : SplashOutputDev(splashModeMono8, 4, false, ground), deadline(deadline) {
        setFontAntialias(true);
        setVectorAntialias(true);
        setFreeTypeHinting(false, false);
    }

    /// What pictures it was given.
    pasamuros_splash_pictures pictures() const { return {shown > 0, failures > 0, drawings > 0 || rules > mostRules}; }

    void stroke(GfxState *state) override {
        notice(*state->getPath());
        SplashOutputDev::stroke(state);
    }

    void fill(GfxState *state) override {
        notice(*state->getPath());
        SplashOutputDev::fill(state);
    }

    void eoFill(GfxState *state) override {
        notice(*state->getPath());
        SplashOutputDev::eoFill(state);
    }

    bool useDrawForm() override { return deadline.check(); }

    /// Called for each form where `useDrawForm` says so.
    void drawForm(Ref) override {}

    /// True where there is nothing more to be done.
    bool beginType3Char(
        GfxState *state, double x, double y, double dx, double dy, CharCode code, const Unicode *u,
        int count) override {
        return deadline.check() || SplashOutputDev::beginType3Char(state, x, y, dx, dy, code, u, count);
    }

    /// True where there is nothing more to be done.
    bool tilingPatternFill(
        GfxState *state, Gfx *gfx, Catalog *catalog, GfxTilingPattern *tile, const double *matrix, int x0, int y0,
        int x1, int y1, double xStep, double yStep) override {
        return deadline.check()
            || SplashOutputDev::tilingPatternFill(state, gfx, catalog, tile, matrix, x0, y0, x1, y1, xStep, yStep);
    }

    void drawImageMask(
        GfxState *state, Object *ref, Stream *data, int width, int height, bool invert, bool smooth,
        bool isInline) override {
        if (deadline.check()) return;
        Hearing hearing(*this);
        SplashOutputDev::drawImageMask(state, ref, data, width, height, invert, smooth, isInline);
    }

    void drawImage(
        GfxState *state, Object *ref, Stream *data, int width, int height, GfxImageColorMap *colours, bool smooth,
        const int *mask, bool isInline) override {
        if (deadline.check()) return;
        Hearing hearing(*this);
        SplashOutputDev::drawImage(state, ref, data, width, height, colours, smooth, mask, isInline);
    }

    void drawMaskedImage(
        GfxState *state, Object *ref, Stream *data, int width, int height, GfxImageColorMap *colours, bool smooth,
        Stream *mask, int maskWidth, int maskHeight, bool maskInvert, bool maskSmooth) override {
        if (deadline.check()) return;
        Hearing hearing(*this);
        SplashOutputDev::drawMaskedImage(
            state, ref, data, width, height, colours, smooth, mask, maskWidth, maskHeight, maskInvert, maskSmooth);
    }

    void drawSoftMaskedImage(
        GfxState *state, Object *ref, Stream *data, int width, int height, GfxImageColorMap *colours, bool smooth,
        Stream *mask, int maskWidth, int maskHeight, GfxImageColorMap *maskColours, bool maskSmooth) override {
        if (deadline.check()) return;
        Hearing hearing(*this);
        SplashOutputDev::drawSoftMaskedImage(
            state, ref, data, width, height, colours, smooth, mask, maskWidth, maskHeight, maskColours, maskSmooth);
    }

private:
    Deadline &deadline;
    int shown = 0;
    int failures = 0;
    int drawings = 0;
    int rules = 0;
    /// Underlines, the frames of a table: so many are no drawing yet.
    static constexpr int mostRules = 60;

    /// Counts what is drawn beside words: curves and slanted lines as drawings, all else as rules and frames.
    void notice(const GfxPath &path) {
        if (drawings > 0) return;
        for (int index = 0; index < path.getNumSubpaths(); index++) {
            if (isDrawing(*path.getSubpath(index))) {
                drawings += 1;
                return;
            }
        }
        rules += path.getNumSubpaths();
    }

    static bool isDrawing(const GfxSubpath &line) {
        constexpr double straight = 0.01;
        for (int point = 1; point < line.getNumPoints(); point++) {
            if (line.getCurve(point)) return true;
            const double across = line.getX(point) - line.getX(point - 1);
            const double down = line.getY(point) - line.getY(point - 1);
            if (std::abs(across) > straight && std::abs(down) > straight) return true;
        }
        return false;
    }

    /// Counts a picture, and complaints as long as it lives.
    struct Hearing {
        int *before = complaints;
        explicit Hearing(Canvas &canvas) {
            canvas.shown += 1;
            complaints = &canvas.failures;
        }
        ~Hearing() { complaints = before; }
    };
};

/// Copies what was drawn, without the padding of its rows; false where it is not of that size.
bool copy(SplashBitmap &bitmap, int width, int height, uint8_t *grey) {
    const auto *rows = bitmap.getDataPtr();
    if (!rows || bitmap.getWidth() != width || bitmap.getHeight() != height) return false;
    const auto size = static_cast<size_t>(width);
    for (int row = 0; row < height; row++) {
        const auto *source = rows + static_cast<ptrdiff_t>(row) * bitmap.getRowSize();
        std::memcpy(grey + static_cast<size_t>(row) * size, source, size);
    }
    return true;
}

/// Counts form fields as poppler visits them: once for every way that leads to a field, and none that leads in a circle.
struct FieldCount {
    size_t left;
    std::set<int> above{};

    /// Whether there are more than were left to be counted.
    bool isPassed(const Object &fields) {
        if (!fields.isArray()) return false;
        for (int index = 0; index < fields.arrayGetLength(); index++) {
            const Object &place = fields.arrayGetNF(index);
            if (!place.isRef() || above.count(place.getRefNum())) continue;
            if (left == 0 || above.size() >= deepest) return true;
            left -= 1;
            const Object field = fields.arrayGet(index);
            if (!field.isDict()) continue;
            const auto added = above.insert(place.getRefNum()).first;
            if (isPassed(field.dictLookup("Kids"))) return true;
            above.erase(added);
        }
        return false;
    }

    /// Each level is a call on the stack, here and in poppler.
    static constexpr size_t deepest = 500;
};

/// Whether the form comes to more than so many fields.
bool hasMoreFields(const PDFDoc &document, size_t most) {
    const Object catalog = document.getXRef()->getCatalog();
    if (!catalog.isDict()) return false;
    const Object form = catalog.dictLookup("AcroForm");
    return form.isDict() && FieldCount{most}.isPassed(form.dictLookup("Fields"));
}

}  // namespace

struct pasamuros_splash {
    GlobalParamsIniter globals{hear};
    std::unique_ptr<PDFDoc> document;

    pasamuros_splash(const void *bytes, size_t count) {
        // Whoever came first may have set another.
        setErrorCallback(hear);
        const auto *start = static_cast<const char *>(bytes);
        // The document takes the stream over.
        auto *stream = new MemStream(start, 0, static_cast<Goffset>(count), Object(objNull));
        document = std::make_unique<PDFDoc>(stream);
    }
};

pasamuros_splash *pasamuros_splash_open(const void *bytes, size_t count) {
    try {
        auto opened = std::make_unique<pasamuros_splash>(bytes, count);
        return opened->document->isOk() ? opened.release() : nullptr;
    } catch (...) {
        return nullptr;
    }
}

int pasamuros_splash_has_more_fields(const pasamuros_splash *document, size_t most) {
    try {
        return hasMoreFields(*document->document, most) ? 1 : 0;
    } catch (...) {
        return 1;
    }
}

void pasamuros_splash_close(pasamuros_splash *document) { delete document; }

int pasamuros_splash_draw(
    pasamuros_splash *splash, int page, int purpose, double across, double down, int width, int height,
    uint8_t ground, double seconds, uint8_t *grey, pasamuros_splash_pictures *pictures) {
    try {
        PDFDoc &document = *splash->document;
        if (page < 1 || page > document.getNumPages()) return pasamuros_splash_failed;
        SplashColor paper = {ground};
        Deadline deadline{used() + seconds};
        Canvas output(paper, deadline);
        output.startDoc(&document);
        // Not turned further, the crop box and not the media box, cropped to it.
        document.displayPageSlice(
            &output, page, across, down, 0, false, true, purpose == pasamuros_splash_paper, 0, 0, width, height,
            Deadline::check, &deadline);
        if (deadline.passed) return pasamuros_splash_late;
        SplashBitmap *bitmap = output.getBitmap();
        if (!bitmap || !copy(*bitmap, width, height, grey)) return pasamuros_splash_failed;
        *pictures = output.pictures();
        return pasamuros_splash_drawn;
    } catch (...) {
        return pasamuros_splash_failed;
    }
}
