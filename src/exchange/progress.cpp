// SPDX-License-Identifier: MIT
#include "exchange/progress.h"

#include "domain/language.h"

#include <QStringList>

namespace samspel::exchange {

namespace {
constexpr qint64 soonest = 500; // a rate told sooner jumps about
}

QString progressWords(qint64 done, qint64 all, qint64 elapsed, Progress of, const Language& language) {
    if (all <= 0) {
        return {};
    }
    const auto amount = [&](qint64 number) {
        return of == Progress::bytes
                   ? language.locale().formattedDataSize(number, 1, QLocale::DataSizeSIFormat)
                   : language.whole(number);
    };
    QStringList parts{language.say("Progress", "%1 of %2").arg(amount(done), amount(all))};
    if (elapsed >= soonest && done > 0) {
        const qint64 rate = done * 1000 / elapsed;
        parts += language.say("Progress", "%1 a second").arg(amount(rate));
        if (rate > 0 && done < all) {
            const auto seconds = static_cast<int>((all - done + rate - 1) / rate);
            const int minutes = (seconds + 30) / 60;
            parts += seconds < 90 ? language.say("Progress", "about %n second(s) left", nullptr, seconds)
                                  : language.say("Progress", "about %n minute(s) left", nullptr, minutes);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace samspel::exchange
