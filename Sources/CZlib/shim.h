/* zlib for Swift: inflating the gzip members of packages. */
#pragma once
#include <zlib.h>
