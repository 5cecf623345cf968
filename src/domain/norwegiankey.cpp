// SPDX-License-Identifier: MIT
#include "domain/folding.h"

#include <algorithm>
#include <array>

namespace samspel {

namespace {

// The order is that of CLDR's Norwegian collation, as ICU has it: signs, numbers, letters.
constexpr std::u16string_view signs =
    u"\t\n\v\f\r _-‑–—,;:!¡?¿.…·'‘’\"“”«»()[]{}§¶@*/\\&#%•`´^¯¨¸°©®+±÷×<=>|¦~−¤¢$£¥€";
constexpr std::u16string_view letters = u"abcdefghijklmnopqrstuvwxyzæøå";

// Bytes of the first part: what words are told apart by. 0 ends it.
constexpr uchar firstSign = 0x02;
constexpr uchar otherSign = 0x4E; // two bytes of its code follow
constexpr uchar number = 0x50;    // how many digits, and the digits
constexpr uchar firstLetter = 0x60;
constexpr uchar letterStep = 3;     // room for the letters that stand between two
constexpr uchar otherLetter = 0xF0; // three bytes of its code follow
static_assert(firstSign + signs.size() < otherSign);
static_assert(firstLetter + letterStep * letters.size() < otherLetter);

// Bytes of the second part, one for each letter: what only its accent tells apart.
constexpr uchar bare = 0x01;
constexpr uchar firstAccent = 0x10;
constexpr std::u16string_view accents = u"\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u030B\u0303\u0307"
                                        u"\u0327\u0328\u0326\u0304";
constexpr uchar otherAccent = 0x30;
constexpr uchar variant = 0x40; // ä of æ, đ of d; the next for a second one

constexpr qsizetype mostDigits = 250;

constexpr uchar letterByte(char16_t letter) {
    return static_cast<uchar>(firstLetter + letterStep * letters.find(letter));
}

constexpr std::array<uchar, 0x80> plainBytes = [] {
    std::array<uchar, 0x80> bytes{};
    for (std::size_t i = 0; i < signs.size(); ++i) {
        if (signs[i] < 0x80) {
            bytes[signs[i]] = static_cast<uchar>(firstSign + i);
        }
    }
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        bytes[c] = letterByte(c);
        bytes[static_cast<std::size_t>(c - 0x20)] = letterByte(c);
    }
    return bytes;
}();

// A letter that is written in its own way and stands with another, or right after it.
struct Kin {
    char16_t letter;
    char16_t of;
    uchar accent;
    uchar after = 0;
};
constexpr std::array kin{
    Kin{u'ä', u'æ', variant},     Kin{u'ę', u'æ', variant + 1}, Kin{u'ö', u'ø', variant},
    Kin{u'ő', u'ø', variant + 1}, Kin{u'œ', u'ø', variant + 2}, Kin{u'ü', u'y', variant},
    Kin{u'ű', u'y', variant + 1}, Kin{u'đ', u'd', variant},     Kin{u'ð', u'd', variant + 1},
    Kin{u'ħ', u'h', variant},     Kin{u'ł', u'l', variant},     Kin{u'ı', u'i', variant},
    Kin{u'ŋ', u'n', bare, 1},     Kin{u'ŧ', u't', bare, 1},     Kin{u'æ', u'æ', bare},
    Kin{u'ø', u'ø', bare},        Kin{u'å', u'å', bare}};

class KeyWriter {
public:
    explicit KeyWriter(qsizetype length) { m_first.reserve(2 * length); }

    void add(QStringView text) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            if (c >= u'0' && c <= u'9') {
                i = addNumber(text, i);
            } else if ((c | 0x20) == u'a' && i + 1 < text.size() && (text[i + 1].unicode() | 0x20) == u'a') {
                addLetter(letterByte(u'å'), variant);
                ++i;
            } else if (c < 0x80) {
                addPlain(plainBytes[c]);
            } else if (text[i].isHighSurrogate() && i + 1 < text.size()) {
                addOther(QChar::surrogateToUcs4(c, text[i + 1].unicode()));
                ++i;
            } else {
                addForeign(c);
            }
        }
    }

    QByteArray key() {
        if (m_hasAccents) {
            m_second.truncate(
                std::find_if(m_second.crbegin(), m_second.crend(), [](char c) { return c != bare; }).base() -
                m_second.cbegin());
            m_first += '\0' + m_second;
        }
        return m_first;
    }

private:
    void addPlain(uchar byte) {
        if (byte != 0) {
            addLetter(byte, bare);
        }
    }
    void addLetter(uchar byte, uchar accent) {
        m_first += static_cast<char>(byte);
        m_second += static_cast<char>(bare);
        if (accent != bare) {
            addAccent(accent);
        }
    }
    void addAccent(uchar accent) {
        m_second += static_cast<char>(accent);
        m_hasAccents = true;
    }
    // By size: first how many digits, then which.
    qsizetype addNumber(QStringView text, qsizetype i) {
        while (i + 1 < text.size() && text[i] == u'0' && text[i + 1] >= u'0' && text[i + 1] <= u'9') {
            ++i;
        }
        qsizetype end = i;
        while (end < text.size() && end - i < mostDigits && text[end] >= u'0' && text[end] <= u'9') {
            ++end;
        }
        m_first += static_cast<char>(number);
        m_first += static_cast<char>(end - i);
        m_first += text.sliced(i, end - i).toLatin1();
        m_second += static_cast<char>(bare);
        return end - 1;
    }
    void addForeign(char16_t c) {
        const char16_t small = QChar(c).toLower().unicode();
        if (const auto* place =
                std::find_if(kin.begin(), kin.end(), [&](Kin k) { return k.letter == small; });
            place != kin.end()) {
            addLetter(static_cast<uchar>(letterByte(place->of) + place->after), place->accent);
        } else if (const auto accent = accents.find(small); accent != accents.npos) {
            addAccent(static_cast<uchar>(firstAccent + accent));
        } else if (const auto sign = signs.find(small); sign != signs.npos) {
            addPlain(static_cast<uchar>(firstSign + sign));
        } else if (small == u'ß') {
            add(u"ss");
        } else if (small == u'þ') {
            add(u"th");
        } else if (const QString parts = QChar::decomposition(small); !parts.isEmpty()) {
            add(parts);
        } else {
            addOther(small);
        }
    }
    void addOther(char32_t code) {
        if (QChar::isMark(code)) {
            addAccent(otherAccent);
        } else if (QChar::isLetterOrNumber(code)) {
            addPlain(otherLetter);
            m_first += static_cast<char>(code >> 16);
            m_first += static_cast<char>(code >> 8);
            m_first += static_cast<char>(code);
        } else if (QChar::category(code) != QChar::Other_Format) { // as a soft hyphen, which nobody sees
            addPlain(otherSign);
            m_first += static_cast<char>(code >> 8);
            m_first += static_cast<char>(code);
        }
    }

    QByteArray m_first;
    QByteArray m_second;
    bool m_hasAccents = false;
};

} // namespace

QByteArray norwegianKey(QStringView text) {
    KeyWriter writer(text.size());
    const bool hasMarks =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x300 && c.isMark(); });
    if (hasMarks) { // an a with a ring may come as two
        writer.add(text.toString().normalized(QString::NormalizationForm_C));
    } else {
        writer.add(text);
    }
    return writer.key();
}

} // namespace samspel
