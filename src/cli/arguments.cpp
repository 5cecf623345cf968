// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include <algorithm>

namespace samspel::cli {

Arguments::Arguments(const QStringList& words, std::span<const Option> options, int least, int most,
                     const Language& language) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        const bool isOption = word.size() > 1 && word.startsWith(QLatin1Char('-'));
        if (!isOption) {
            m_words << word;
            continue;
        }
        const QString name = word.section(QLatin1Char('='), 0, 0);
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const Option& o) { return name == QLatin1String(o.name); });
        if (option == options.end()) {
            throw WrongUsage(language.say("Cli", "There is no option %1 here.").arg(name));
        }
        QString value;
        if (option->value != nullptr) {
            if (word.contains(QLatin1Char('='))) {
                value = word.section(QLatin1Char('='), 1);
            } else if (++i < words.size()) {
                value = words[i];
            } else {
                throw WrongUsage(language.say("Cli", "%1 needs a value: %2.")
                                     .arg(name, QString::fromLatin1(option->value)));
            }
        } else if (word.contains(QLatin1Char('='))) {
            throw WrongUsage(language.say("Cli", "%1 takes no value.").arg(name));
        }
        m_options[name] << value;
    }
    if (m_words.size() < least) {
        throw WrongUsage(language.say("Cli", "Something is missing."));
    }
    if (m_words.size() > most) {
        throw WrongUsage(language.say("Cli", "“%1” is one word too many.").arg(m_words[most]));
    }
}

} // namespace samspel::cli
