#pragma once
#include <libetpan/libetpan.h>
#include <string.h>
#include <strings.h>

// The walk along a list is by macros, which Swift does not import.
static inline clistiter *pasamuros_first(clist *list) { return list ? clist_begin(list) : NULL; }
static inline clistiter *pasamuros_next(clistiter *place) { return clist_next(place); }
static inline void *pasamuros_content(clistiter *place) { return clist_content(place); }

// The struct of one capability has the name of a function, so that Swift cannot say it. libetpan's own question after a
// capability reads what mailimap_capability() has just taken out of the session, which is nothing.
static inline int pasamuros_offers(struct mailimap_capability_data *data, const char *name) {
    if (data == NULL || data->cap_list == NULL) { return 0; }
    for (clistiter *place = clist_begin(data->cap_list); place != NULL; place = clist_next(place)) {
        struct mailimap_capability *one = (struct mailimap_capability *)clist_content(place);
        const char *offered = one->cap_type == MAILIMAP_CAPABILITY_NAME ? one->cap_data.cap_name : NULL;
        if (offered != NULL && strcasecmp(offered, name) == 0) { return 1; }
    }
    return 0;
}
static inline int pasamuros_offers_authentication(struct mailimap_capability_data *data, const char *mechanism) {
    if (data == NULL || data->cap_list == NULL) { return 0; }
    for (clistiter *place = clist_begin(data->cap_list); place != NULL; place = clist_next(place)) {
        struct mailimap_capability *one = (struct mailimap_capability *)clist_content(place);
        const char *offered = one->cap_type == MAILIMAP_CAPABILITY_AUTH_TYPE ? one->cap_data.cap_auth_type : NULL;
        if (offered != NULL && strcasecmp(offered, mechanism) == 0) { return 1; }
    }
    return 0;
}
