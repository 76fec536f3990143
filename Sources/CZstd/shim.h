/* Zstandard for Swift: one call to compress, one to open. */
#pragma once
#include <zstd.h>
