// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace samspel::exchange {

/// What a file is that holds no table of text: "a Word document", from its first bytes. English, translated
/// in context "Document"; nullptr when it looks like none of these.
const char* foreignKind(QByteArrayView bytes);
/// By its first bytes.
bool isZip(QByteArrayView bytes);
/// Whether it is an Excel workbook (.xlsx) or a LibreOffice spreadsheet.
bool isWorkbook(QByteArrayView bytes);

} // namespace samspel::exchange
