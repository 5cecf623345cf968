// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace samspel {

class Language;

/// What stands in the place of a name that was erased: "erased:17:2026-11-29". It is the same in every
/// language, and put into words where it is shown.
QString erasedMark(qint64 person, QDate day);
/// Whether the text is such a mark, and nothing else.
bool isErased(const QString& text);
/// The text with each mark in words: "Person 17, erased 29 November 2026".
QString withErasedInWords(const QString& text, const Language& language);

} // namespace samspel
