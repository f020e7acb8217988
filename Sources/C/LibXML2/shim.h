#pragma once
#include <libxml/xmlversion.h>
// Where libxml2 is built with ICU its headers would bring in the system's, which clash with Foundation's own.
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
