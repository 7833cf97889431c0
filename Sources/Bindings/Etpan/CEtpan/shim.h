#pragma once
#include <libetpan/libetpan.h>

// The walk along a list is by macros, which Swift does not import.
static inline clistiter *pasamuros_first(clist *list) { return list ? clist_begin(list) : NULL; }
static inline clistiter *pasamuros_next(clistiter *place) { return clist_next(place); }
static inline void *pasamuros_content(clistiter *place) { return clist_content(place); }
