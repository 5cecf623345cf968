// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QString>
#include <string>
#include <string_view>

namespace samspel {

/// Text as a search sees it: small letters, no accents, and forgiving about the Norwegian ones: "Ørsta",
/// "orsta" and "Oersta" are one, and so are "Årdal", "Aardal" and "ardal".
QString folded(QStringView text);
/// The same for a text in UTF-8, which a database hands out by the thousand; `into` is overwritten.
void foldUtf8(std::string_view text, std::string& into);

/// How well a text answers what was typed, both folded: 3 it begins so, 2 one of its words does, 1 it holds
/// it, 0 not. Each of several typed words must be found; the poorest counts.
int answerQuality(const QString& text, const QString& typed);

/// The order of Norwegian lists: … Z, Æ, Ø, Å with aa as å, numbers by size, small and capital letters
/// together.
QCollator norwegianOrder();

/// Bytes that stand in norwegianOrder() when they are compared one by one, as a database sorts: first the
/// letters, then their accents. Letters of other scripts follow by their code. Empty for an empty text.
QByteArray norwegianKey(QStringView text);

} // namespace samspel
