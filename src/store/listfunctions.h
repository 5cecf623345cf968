// SPDX-License-Identifier: MIT
#pragma once

namespace sqlite {
class Database;
}

namespace samspel {

/// Makes known to the connection's statements what lists ask of texts; the program's statements alone may
/// call them. A language is "nn", "nb" or "en"; texts that came with the program are read in it.
///
///     norwegian_key(language, text)        bytes that sort as Norwegians do
///     holds(language, word, text, …)       whether one of the texts holds the folded word
///     shows(language, word, kind, value)   whether the value of a field of that FieldKind, as it is shown,
///                                          holds the folded word
///     folds(text)                          the text as a search sees it
///     first_day(when), last_day(when)      the days that an EDTF date may mean, as a number
///     counted(approximate)                 the number that was named
void addListFunctions(sqlite::Database& database);

} // namespace samspel
