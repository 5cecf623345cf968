// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/output.h"
#include "store/recovery.h"

namespace samspel::cli {

Exit recoverRegister(const Arguments& arguments, const Language& language) {
    if (!arguments.has("-o")) {
        throw WrongUsage(language.say("Cli", "Say where the new register is to be: -o NEW.samspel"));
    }
    const QString path = arguments.words().first();
    const RecoveryReport report = recover(path, arguments.value("-o"), language);
    print(describe(report, language).join(QLatin1Char('\n')) + QLatin1Char('\n'));
    tell(language.say("Cli", "Recovered to %1. %2 was not touched: keep it until all is well.")
             .arg(report.target, path));
    return report.isWhole() && report.problems.isEmpty() ? Exit::done : Exit::unacceptable;
}

} // namespace samspel::cli
