#pragma once
// Debian's libxml2 headers pull in ICU, whose UErrorCode clashes with Foundation's: tell them it is not there.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
