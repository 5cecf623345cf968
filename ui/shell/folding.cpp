// SPDX-License-Identifier: MIT
#include "ui/shell/folding.h"

#include <algorithm>

namespace samspel {

QString folded(QStringView text) {
    const QString parts = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing) {
            continue;
        }
        if (c == QChar(0xE6)) { // æ
            plain += QLatin1String("ae");
        } else {
            plain += c == QChar(0xF8) ? QLatin1Char('o') : c; // ø
        }
    }
    plain.replace(QLatin1String("aa"), QLatin1String("a"));
    plain.replace(QLatin1String("oe"), QLatin1String("o"));
    return plain;
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
