#pragma once
#include <stdio.h>
#include <ytnef.h>

// PROP_TAG is a macro with arguments, MAPI_UNDEFINED a pointer of -1: neither comes over into Swift.
static inline variableLength *pasamuros_tnef_property(MAPIProps *properties, unsigned int type, unsigned int id) {
    variableLength *found = MAPIFindProperty(properties, PROP_TAG(type, id));
    return found == MAPI_UNDEFINED ? NULL : found;
}
