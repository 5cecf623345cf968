// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace samspel {
class Language;
}

namespace samspel::exchange {

/// The text of a PDF, page by page; "" when it has none, is damaged or locked.
QString pdfText(const QByteArray& data, qsizetype most);
/// The text of an ODT, ODS, ODP or DOCX, paragraph by paragraph; "" when it is none of them, damaged or
/// packed so tightly that it means harm.
QString packedText(const QByteArray& data, qsizetype most, const Language& language);

} // namespace samspel::exchange
