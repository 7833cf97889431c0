// The floor: what Pango and Cairo alone take for the same letters, in C, on one thread, with the text already in hand.
//
//   floor TEXT PDF
//
// TEXT holds letters parted by form feeds, paragraphs by blank lines. Each letter starts on a new page: A4, Andika 12 pt
// on 18 pt, the margins of our letter sheet. Nothing is addressed, numbered, tagged, checked or kept.
#include <pango/pangocairo.h>
#include <cairo-pdf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double millimetre = 72.0 / 25.4;
static const double page_width = 595.28, page_height = 841.89;
static const double leading = 18.0, paragraph_gap = 6.0;

typedef struct {
  cairo_t *context;
  PangoLayout *layout;
  double left, top, bottom;
  double y;
  long pages;
} Writer;

static void start_page(Writer *writer) {
  if (writer->pages > 0) cairo_show_page(writer->context);
  writer->pages++;
  writer->y = writer->top;
}

static void set_paragraph(Writer *writer, const char *text, size_t length) {
  pango_layout_set_text(writer->layout, text, (int)length);
  int count = pango_layout_get_line_count(writer->layout);
  for (int number = 0; number < count; number++) {
    if (writer->y + leading > writer->bottom) start_page(writer);
    cairo_move_to(writer->context, writer->left, writer->y + leading * 0.75);
    pango_cairo_show_layout_line(writer->context, pango_layout_get_line_readonly(writer->layout, number));
    writer->y += leading;
  }
  writer->y += paragraph_gap;
}

static void set_letter(Writer *writer, char *letter) {
  start_page(writer);
  for (char *start = letter; *start != '\0';) {
    char *end = strstr(start, "\n\n");
    size_t length = end ? (size_t)(end - start) : strlen(start);
    if (length > 0) set_paragraph(writer, start, length);
    if (!end) break;
    start = end + 2;
  }
}

static char *read_all(const char *path) {
  gchar *text = NULL;
  if (!g_file_get_contents(path, &text, NULL, NULL)) exit(66);
  return text;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  char *text = read_all(arguments[1]);
  cairo_surface_t *surface = cairo_pdf_surface_create(arguments[2], page_width, page_height);
  Writer writer = {.context = cairo_create(surface), .left = 20 * millimetre, .top = 18 * millimetre};
  writer.bottom = page_height - 23 * millimetre;
  writer.layout = pango_cairo_create_layout(writer.context);
  PangoFontDescription *font = pango_font_description_from_string("Andika 12");
  pango_layout_set_font_description(writer.layout, font);
  pango_layout_set_width(writer.layout, (int)((page_width - 40 * millimetre) * PANGO_SCALE));
  pango_layout_set_wrap(writer.layout, PANGO_WRAP_WORD_CHAR);
  for (char *letter = strtok(text, "\f"); letter; letter = strtok(NULL, "\f")) set_letter(&writer, letter);
  cairo_show_page(writer.context);
  cairo_surface_finish(surface);
  cairo_status_t status = cairo_surface_status(surface);
  printf("%ld\n", writer.pages);
  return status == CAIRO_STATUS_SUCCESS ? 0 : 74;
}
