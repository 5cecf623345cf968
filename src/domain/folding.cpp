// SPDX-License-Identifier: MIT
#include "domain/folding.h"

#include <algorithm>

namespace samspel {

namespace {

// One letter for what sounds alike: "aa" becomes "a", and then "oe" becomes "o".
template <class Text>
void joinPairs(Text& text) {
    const auto join = [&text](char16_t firstCode, char16_t secondCode) {
        using Letter = typename Text::value_type;
        const auto first = static_cast<Letter>(firstCode);
        const auto second = static_cast<Letter>(secondCode);
        auto* const begin = text.data();
        auto* end = begin;
        for (const auto *c = begin, *last = begin + text.size(); c != last; ++c) {
            *end++ = *c;
            if (*c == first && c + 1 != last && c[1] == second) {
                ++c;
            }
        }
        text.resize(static_cast<decltype(text.size())>(end - begin));
    };
    join(u'a', u'a');
    join(u'o', u'e');
}

// A letter of the Norwegian alphabet or any of ASCII, folded; 0 where it takes more to know. æ is two.
char16_t plainly(char16_t c) {
    if (c < 0x80) {
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 0x20) : c;
    }
    return c == 0xE5 || c == 0xC5 ? u'a' : c == 0xF8 || c == 0xD8 ? u'o' : c == 0xA0 ? u' ' : u'\0';
}

// The common letters of a text in UTF-8; false where it takes more to know.
bool foldPlainly(std::string_view text, std::string& into) {
    into.resize(text.size()); // nothing grows: æ has two bytes as well
    char* end = into.data();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
        const bool isLatin = (byte == 0xC2 || byte == 0xC3) && (next & 0xC0) == 0x80;
        if (byte >= 0x80 && !isLatin) {
            return false;
        }
        const auto c = static_cast<char16_t>(isLatin ? (byte & 0x03) << 6 | (next & 0x3F) : byte);
        i += isLatin ? 1 : 0;
        if (c == 0xE6 || c == 0xC6) {
            *end++ = 'a';
            *end++ = 'e';
        } else if (const char16_t letter = plainly(c); letter != 0) {
            *end++ = static_cast<char>(letter);
        } else if (c != 0) {
            return false;
        }
    }
    into.resize(static_cast<std::size_t>(end - into.data()));
    joinPairs(into);
    return true;
}

} // namespace

QString folded(QStringView text) {
    QString plain(2 * text.size(), Qt::Uninitialized);
    QChar* end = plain.data();
    bool isPlain = true;
    for (const QChar c : text) {
        if (const char16_t folded = plainly(c.unicode()); folded != 0) {
            *end++ = folded;
        } else if (c == QChar(0xE6) || c == QChar(0xC6)) {
            *end++ = u'a';
            *end++ = u'e';
        } else if (!c.isNull()) {
            isPlain = false;
            break;
        }
    }
    plain.truncate(end - plain.constData());
    if (!isPlain) {
        plain.clear();
        const QString parts = text.toString().toLower().normalized(QString::NormalizationForm_KD);
        for (const QChar c : parts) {
            if (c == QChar(0xE6)) {
                plain += QLatin1String("ae");
            } else if (c.category() != QChar::Mark_NonSpacing) {
                plain += c == QChar(0xF8) ? QLatin1Char('o') : c;
            }
        }
    }
    joinPairs(plain);
    return plain;
}

void foldUtf8(std::string_view text, std::string& into) {
    if (!foldPlainly(text, into)) {
        into = folded(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
    }
}

int answerQuality(const QString& text, const QString& typed) {
    int poorest = 3;
    for (const QStringView word : QStringView(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        int best = 0;
        for (qsizetype at = text.indexOf(word); at >= 0 && best < 2; at = text.indexOf(word, at + 1)) {
            best = std::max(best, at == 0 ? 3 : text[at - 1].isLetterOrNumber() ? 1 : 2);
        }
        poorest = std::min(poorest, best);
    }
    return poorest;
}

QCollator norwegianOrder() {
    QCollator collator(QLocale(QLocale::NorwegianNynorsk, QLocale::Norway));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace samspel
