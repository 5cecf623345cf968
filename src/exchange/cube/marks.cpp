// SPDX-License-Identifier: MIT
#include "exchange/cube/marks.h"

#include "exchange/text/exactnumber.h"
#include "exchange/text/number.h"

#include <algorithm>
#include <array>

namespace samspel::exchange::cube {

namespace {

struct Mark {
    QStringView text;
    Status status;
};

// Capital letters are SDMX's own code list, which statusOf() knows; small ones are Eurostat's flags.
constexpr std::array marks = {Mark{u":", Status::suppressed},
                              Mark{u".", Status::cannotExist},
                              Mark{u"..", Status::missing},
                              Mark{u"...", Status::missing},
                              Mark{u"....", Status::missing},
                              Mark{u".....", Status::missing},
                              Mark{u"......", Status::missing},
                              Mark{u"*", Status::provisional},
                              Mark{u"a", Status::normal},
                              Mark{u"r", Status::normal}, // revised
                              Mark{u"b", Status::firstOfSegment},
                              Mark{u"c", Status::suppressed},
                              Mark{u"d", Status::definitionDiffers},
                              Mark{u"e", Status::estimated},
                              Mark{u"f", Status::estimated}, // forecast
                              Mark{u"i", Status::estimated}, // imputed
                              Mark{u"s", Status::estimated}, // by the publisher
                              Mark{u"p", Status::provisional},
                              Mark{u"u", Status::lowReliability},
                              Mark{u"z", Status::cannotExist},
                              Mark{u"m", Status::cannotExist},
                              Mark{u"l", Status::notPublished},
                              Mark{u"o", Status::missing},
                              Mark{u"q", Status::suppressed},
                              Mark{u"confidential", Status::suppressed},
                              Mark{u"suppressed", Status::suppressed},
                              Mark{u"konfidensiell", Status::suppressed},
                              Mark{u"not applicable", Status::cannotExist},
                              Mark{u"not available", Status::missing},
                              Mark{u"missing", Status::missing}};

} // namespace

// A dash alone; programs that mean well make a longer one of it.
bool isNil(QStringView text) {
    return text.size() == 1 &&
           (text.front() == u'-' || text.front() == QChar(0x2013) || text.front() == QChar(0x2212));
}

std::optional<Status> statusOfMark(QStringView mark) {
    mark = mark.trimmed();
    if (mark.size() == 1 && mark.front().isUpper()) {
        return statusOf(mark.front());
    }
    const auto known = std::find_if(marks.begin(), marks.end(), [mark](const Mark& one) {
        return mark.compare(one.text, Qt::CaseInsensitive) == 0;
    });
    return known == marks.end() ? std::nullopt : std::optional(known->status);
}

std::optional<Status> statusOfLegend(QStringView words) {
    if (const auto status = statusOfMark(words)) {
        return status;
    }
    struct Legend {
        QStringView part;
        Status status;
    };
    // What hides stands first: "Not shown for reasons of confidentiality, or missing" is hidden.
    static constexpr std::array legends = {Legend{u"konfidensial", Status::suppressed},
                                           Legend{u"confidential", Status::suppressed},
                                           Legend{u"kan ikke offentliggjøres", Status::suppressed},
                                           Legend{u"kan ikkje offentleggjerast", Status::suppressed},
                                           Legend{u"not for publication", Status::suppressed},
                                           Legend{u"may not be published", Status::suppressed},
                                           Legend{u"kan ikke forekomme", Status::cannotExist},
                                           Legend{u"kan ikkje førekome", Status::cannotExist},
                                           Legend{u"not applicable", Status::cannotExist},
                                           Legend{u"cannot occur", Status::cannotExist},
                                           Legend{u"mangler", Status::missing},
                                           Legend{u"manglar", Status::missing},
                                           Legend{u"missing", Status::missing},
                                           Legend{u"not available", Status::missing}};
    const auto* const known = std::find_if(legends.begin(), legends.end(), [words](const Legend& legend) {
        return words.contains(legend.part, Qt::CaseInsensitive);
    });
    return known == legends.end() ? std::nullopt : std::optional(known->status);
}

std::optional<Said> saidByText(QStringView text) {
    if (text.isEmpty()) {
        return Said{Status::missing, {}, true};
    }
    if (isNil(text)) {
        return Said{Status::normal, Scaled{0, 0}};
    }
    if (text == u"*") {
        return Said{Status::missing, {}};
    }
    if (text.front() == u'.' || text == u":") {
        const auto status = statusOfMark(text);
        return status ? std::optional(Said{*status, {}}) : std::nullopt;
    }
    Said said;
    if (text.endsWith(u'*') || text.startsWith(u'*')) {
        said.status = Status::provisional;
        text = text.endsWith(u'*') ? text.chopped(1) : text.sliced(1);
    }
    said.value = figureOf(text);
    if (!said.value && text.count(u'.') == 1) {
        // The English tables have a decimal point where the Norwegian ones have a comma.
        const QByteArray plain = text.toLatin1();
        const auto number = exactNumber(plain);
        said.value = number ? std::optional(number->value) : std::nullopt;
        said.isRounded = number && number->isRounded;
    }
    return said.value ? std::optional(said) : std::nullopt;
}

std::optional<Said> saidByParts(QByteArrayView number, QStringView mark, bool& isKnown) {
    mark = mark.trimmed();
    isKnown = true;
    Said said;
    said.isEmpty = number.isEmpty() && mark.isEmpty();
    if (!number.isEmpty()) {
        const auto plain = exactNumber(number);
        if (!plain) {
            return std::nullopt;
        }
        said.value = plain->value;
        said.isRounded = plain->isRounded;
    }
    if (mark == u"-") {
        said.value = said.value.value_or(Scaled{0, 0});
        return said;
    }
    if (!mark.isEmpty()) {
        const auto status = statusOfMark(mark);
        isKnown = status.has_value();
        said.status = status.value_or(Status::normal);
    }
    if (!carriesValue(said.status)) {
        if (said.value && said.value->digits != 0) {
            return std::nullopt;
        }
        said.value.reset(); // a 0 that fills the place of what is hidden
    } else if (!said.value) {
        said.status = Status::missing;
    }
    return said;
}

} // namespace samspel::exchange::cube
