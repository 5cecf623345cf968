// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <vector>

namespace samspel {

/// A part of a text, to be shown as what was looked for.
struct Mark {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// The words that a person typed, folded and parted as the search's index parts a text.
QStringList searchWords(const QString& typed);

/// Where words of a text begin with one of these, as it is written: of "Ørsta" for "ors" the first three
/// letters. In the order of the text.
std::vector<Mark> marksIn(const QString& text, const QStringList& words);
/// Whether each of the words begins one of the text's.
bool holdsAll(const QString& text, const QStringList& words);

/// A part of a text around its first mark, of about so many characters, with its marks; "…" where it was cut.
struct Snippet {
    QString text;
    std::vector<Mark> marks;
};
/// Blanks and line ends are one space each there; a cut parts no word of usual length.
Snippet snippetOf(const QString& text, const QStringList& words, qsizetype most = 90);

} // namespace samspel
