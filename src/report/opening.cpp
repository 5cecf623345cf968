// SPDX-License-Identifier: MIT
#include "report/opening.h"

#include "analysis/about.h"
#include "store/ledger.h"

namespace samspel::report {

Document opening(const Ledger& ledger, const QString& kind, const QString& title, const QString& subtitle,
                 Audience audience, const QDateTime& made, const Language& language) {
    Document document{.language = language,
                      .kind = kind,
                      .title = title,
                      .subtitle = subtitle,
                      .runningHead = kind + QStringLiteral(" · ") + title,
                      .stamp =
                          audience == Audience::internal
                              ? language.say("Report", "Internal: holds figures that must not be passed on")
                              : QString(),
                      .foot = language.say("Report", "Made %1 with Samspel").arg(language.date(made.date())),
                      .made = made};
    if (audience == Audience::open) {
        document.release = Release{.what = document.runningHead};
    }
    if (ledger.setting(QStringLiteral("is_sample")) == QLatin1String("1")) {
        document.blocks.push_back({Paragraph{
            {{language.say("Report", "This is a sample."), Run::Voice::strong},
             {QLatin1Char(' ') + language.say("Report", "Published figures and facts with a source are real. "
                                                        "What is marked as invented is made up to show how "
                                                        "the program works."),
              Run::Voice::plain}},
            Paragraph::Tone::banner}});
    }
    return document;
}

Table facts(const std::vector<std::pair<QString, QString>>& pairs) {
    Table table{.columns = {{Align::left, 0}, {Align::left, 1}}, .isPlain = true};
    for (const auto& [label, text] : pairs) {
        if (!text.isEmpty()) {
            table.rows.push_back({{{label, Run::Voice::quiet}, {text}}});
        }
    }
    return table;
}

std::vector<Block> aboutTheFigures(const Language& language) {
    std::vector<Block> blocks{{Heading{1, language.say("Report", "About the figures")}}};
    for (const analysis::AboutSection& section : analysis::aboutFigures(language)) {
        blocks.push_back({Paragraph{{{section.head + QStringLiteral(". "), Run::Voice::strong},
                                     {section.paragraphs.first(), Run::Voice::plain}}}});
    }
    return blocks;
}

Block readingAdvice(const Language& language) {
    return {Paragraph{
        {{language.say("Report", "Read with care."), Run::Voice::strong},
         {QLatin1Char(' ') +
              language.say("Report",
                           "The year groups are small, so chance alone moves the figures much from one year "
                           "to the next. A difference that lies within ± is no difference. The figures tell "
                           "what happened, not why; the effect of a programme cannot be singled out."),
          Run::Voice::plain}},
        Paragraph::Tone::caution}};
}

} // namespace samspel::report
