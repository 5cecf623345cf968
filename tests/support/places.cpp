// SPDX-License-Identifier: MIT
#include "support/places.h"

std::filesystem::path sourceFolder() { return SAMSPEL_SOURCE_DIR; }
