// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"

class QPDF;
class QPDFObjectHandle;

namespace samspel::report {

/// Writes the tree of headings, paragraphs, tables and figures, and the links of the list of contents.
/// `marked` has, for each page, the element of each of its marked contents.
void addStructure(QPDF& file, std::vector<QPDFObjectHandle>& sheets, const Pages& pages,
                  const std::vector<std::vector<int>>& marked);

/// One bookmark for each heading, nested by level.
void addBookmarks(QPDF& file, std::vector<QPDFObjectHandle>& sheets, const Pages& pages);

} // namespace samspel::report
