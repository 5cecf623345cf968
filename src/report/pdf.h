// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"

#include <QByteArray>

namespace samspel::report {

/// The pages as a PDF file: fonts embedded, bookmarks, links from the list of contents, title and language
/// set, and tagged, so that a screen reader hears heads, tables and pictures in words. The same pages give
/// the same bytes. Throws std::exception when the file cannot be made.
QByteArray pdf(const Pages& pages);

} // namespace samspel::report
