// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"

namespace samspel::report {

/// Lays a document into A4 pages. Needs a QGuiApplication, for its fonts. Nothing is cut: what is too wide is
/// broken, what is too high goes on overleaf. The list of contents is left out of documents of up to three
/// pages.
Pages layOut(const Document& document);

} // namespace samspel::report
