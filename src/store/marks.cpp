// SPDX-License-Identifier: MIT
#include "store/marks.h"

#include "domain/folding.h"

#include <algorithm>

namespace samspel {

namespace {

// A letter with its accent written as a character of its own is one word with it.
bool isOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

/// Calls with each word of a text, its start and its length, until the answer is false.
template <class F>
void eachWord(QStringView text, F call) {
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && isOfWord(text[end])) {
            ++end;
        }
        if (!call(at, end - at)) {
            return;
        }
        at = end;
    }
}

// "Aa" folds to one letter and "æ" to two, so the folded lengths tell how far the match reaches.
qsizetype lengthOf(QStringView word, qsizetype folds) {
    qsizetype length = 1;
    while (length < word.size() && folded(word.left(length)).size() < folds) {
        ++length;
    }
    while (length < word.size() && folded(word.left(length + 1)).size() == folds) {
        ++length; // the second a of "aa", an accent of its own
    }
    return length;
}

// Folding costs, and in a long text most words begin with another letter: only those are left out that fold
// to themselves.
bool mayBegin(QChar first, const QStringList& words) {
    const QChar small = first.toLower();
    return small.unicode() > 127 ||
           std::any_of(words.begin(), words.end(), [&](const QString& word) { return word[0] == small; });
}

// How much of a word these are the beginning of, as it is written; 0 when none is.
qsizetype matchIn(QStringView word, const QStringList& words) {
    if (!mayBegin(word[0], words)) {
        return 0;
    }
    const QString folds = folded(word);
    qsizetype longest = 0;
    for (const QString& wanted : words) {
        longest = folds.startsWith(wanted) ? std::max(longest, wanted.size()) : longest;
    }
    return longest == 0 ? 0 : longest == folds.size() ? word.size() : lengthOf(word, longest);
}

} // namespace

QStringList searchWords(const QString& typed) {
    QStringList words;
    const QString folds = folded(typed);
    eachWord(folds, [&](qsizetype at, qsizetype length) {
        words << folds.mid(at, length);
        return true;
    });
    words.removeDuplicates();
    return words;
}

std::vector<Mark> marksIn(const QString& text, const QStringList& words) {
    std::vector<Mark> marks;
    eachWord(text, [&](qsizetype at, qsizetype length) {
        if (const qsizetype match = matchIn(QStringView(text).mid(at, length), words); match > 0) {
            marks.push_back({at, match});
        }
        return true;
    });
    return marks;
}

bool holdsAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return !marksIn(text, {word}).empty(); });
}

Snippet snippetOf(const QString& text, const QStringList& words, qsizetype most) {
    constexpr qsizetype longWord = 30; // a cut moves this far, so that it does not part a word
    const QString line = text.simplified();
    qsizetype first = 0;
    eachWord(line, [&](qsizetype at, qsizetype length) {
        const bool isMatch = matchIn(QStringView(line).mid(at, length), words) > 0;
        first = isMatch ? at : 0;
        return !isMatch;
    });
    qsizetype from = line.size() <= most ? 0 : std::max<qsizetype>(0, first - most / 3);
    qsizetype to = std::min(line.size(), from + most);
    if (const qsizetype space = line.lastIndexOf(QLatin1Char(' '), from);
        from > 0 && space >= 0 && from - space < longWord) {
        from = space + 1;
    }
    if (const qsizetype space = line.indexOf(QLatin1Char(' '), to);
        to < line.size() && space >= 0 && space - to < longWord) {
        to = space;
    }
    const QString part = line.mid(from, to - from);
    const QString before = from > 0 ? QStringLiteral("…") : QString();
    Snippet snippet{before + part + (to < line.size() ? QStringLiteral("…") : QString()), {}};
    for (const Mark& mark : marksIn(part, words)) {
        snippet.marks.push_back({mark.start + before.size(), mark.length});
    }
    return snippet;
}

} // namespace samspel
