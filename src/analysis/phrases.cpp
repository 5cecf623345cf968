// SPDX-License-Identifier: MIT
#include "analysis/phrases.h"

#include "domain/language.h"

#include <algorithm>

namespace samspel::analysis {

QString pupils(qint64 n, const Language& language) {
    return n == 1 ? language.say("Analysis", "1 pupil")
                  : language.say("Analysis", "%1 pupils").arg(language.whole(n));
}

QString span(const Period& first, const Period& last, const Language& language) {
    return first == last ? first.display()
                         : language.say("Analysis", "%1 to %2").arg(first.display(), last.display());
}

QString spans(std::vector<Period> periods, const Language& language) {
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    QStringList texts;
    for (std::size_t i = 0; i < periods.size();) {
        std::size_t end = i;
        while (end + 1 < periods.size() && periods[end].isFollowedBy(periods[end + 1])) {
            ++end;
        }
        texts += span(periods[i], periods[end], language);
        i = end + 1;
    }
    return texts.join(QStringLiteral(", "));
}

QString asSentence(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString bound(QString text) {
    text.replace(QStringLiteral("* "), QStringLiteral("*") + QChar(QChar::Nbsp));
    return text.replace(QStringLiteral(" %"), QChar(QChar::Nbsp) + QStringLiteral("%"));
}

} // namespace samspel::analysis
