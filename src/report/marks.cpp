// SPDX-License-Identifier: MIT
#include "report/marks.h"

#include <QPainter>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace samspel::report {

namespace {

constexpr double far = -900000;
constexpr std::string_view fillsRectangle = " re\nf\n";

/// The element of the mark whose line is `line`; nothing when it is another rectangle.
std::optional<int> markIn(std::string_view line) {
    std::array<double, 4> numbers{};
    const char* at = line.data();
    const char* const end = at + line.size();
    for (double& number : numbers) {
        while (at != end && *at == ' ') {
            ++at;
        }
        const auto [stopped, error] = std::from_chars(at, end, number);
        if (error != std::errc{}) {
            return std::nullopt;
        }
        at = stopped;
    }
    if (at != end || numbers[1] > far + 1 || numbers[0] > far) {
        return std::nullopt;
    }
    return static_cast<int>(std::lround(far - numbers[0])) - 2;
}

} // namespace

void drawMark(QPainter& painter, int element) {
    painter.fillRect(QRectF(far - element - 2, far, 1, 1), Qt::black);
}

const char* nameOf(Tag tag) {
    switch (tag) {
    case Tag::title:
        return "/H1";
    case Tag::heading1:
        return "/H2";
    case Tag::heading2:
        return "/H3";
    case Tag::heading3:
        return "/H4";
    case Tag::paragraph:
        return "/P";
    case Tag::contents:
        return "/TOC";
    case Tag::contentsItem:
        return "/TOCI";
    case Tag::link:
        return "/Link";
    case Tag::list:
        return "/L";
    case Tag::listItem:
        return "/LI";
    case Tag::label:
        return "/Lbl";
    case Tag::listBody:
        return "/LBody";
    case Tag::table:
        return "/Table";
    case Tag::tableHead:
        return "/THead";
    case Tag::tableBody:
        return "/TBody";
    case Tag::tableRow:
        return "/TR";
    case Tag::columnHead:
    case Tag::rowHead:
        return "/TH";
    case Tag::cell:
        return "/TD";
    case Tag::caption:
        return "/Caption";
    case Tag::picture:
        return "/Figure";
    }
    return "/P";
}

MarkedContent exchangeMarks(const std::string& commands, const std::vector<Element>& elements) {
    MarkedContent marked;
    std::string& out = marked.commands;
    out.reserve(commands.size() + commands.size() / 8);
    out += "/Artifact BMC\n";
    std::size_t copied = 0;
    for (std::size_t at = commands.find(fillsRectangle); at != std::string::npos;
         at = commands.find(fillsRectangle, at + 1)) {
        const std::size_t lineEnd = commands.rfind('\n', at);
        const std::size_t line = lineEnd == std::string::npos ? 0 : lineEnd + 1;
        const std::optional<int> element = markIn(std::string_view(commands).substr(line, at - line));
        if (!element) {
            continue;
        }
        out.append(commands, copied, line - copied);
        copied = at + fillsRectangle.size();
        if (*element < 0) {
            out += "EMC\n/Artifact BMC\n";
        } else {
            out += "EMC\n";
            out += nameOf(elements[static_cast<std::size_t>(*element)].tag);
            out += " <</MCID " + std::to_string(marked.elements.size()) + ">> BDC\n";
            marked.elements.push_back(*element);
        }
    }
    out.append(commands, copied);
    out += "\nEMC\n";
    return marked;
}

} // namespace samspel::report
