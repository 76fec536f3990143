/* libxml2 for Swift: its SAX2 interface, and for the tests its schemas. ICU is hidden, since its types differ from
   those of Foundation's ICU. */
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
