import { Fact, Facts } from '../../components/facts.js';
import type { VacancyWordsFragment } from '../../lib/graphql/generated/posts.js';
import { useWords } from '../../lib/wording/wording.js';

/** What a vacancy asks and gives besides what every post says. */
export function VacancyFacts({ vacancy }: { readonly vacancy: VacancyWordsFragment }) {
  const say = useWords('marketplace');
  const { hoursAWeek, rhythm, minimumAge, trainingNeeded, expensesCentsAnHour, organisationAnswers } = vacancy;
  const needs = [
    say('vacancyAge', { age: minimumAge, school: vacancy.schoolPlacement ? 'yes' : 'no' }),
    ...(trainingNeeded === '' ? [] : [trainingNeeded]),
    ...(vacancy.conductCertificate ? [say('vacancyCertificate')] : []),
  ];
  const gets = [
    ...(vacancy.givesTraining ? [say('vacancyTraining')] : []),
    ...(vacancy.company ? [say('vacancyCompany')] : []),
    ...(expensesCentsAnHour === null ? [] : [say('vacancyExpenses', { amount: expensesCentsAnHour / 100 })]),
  ];
  return (
    <Facts>
      <Fact name={say('factHours')} lines={[say('vacancyHours', { hours: hoursAWeek, rhythm })]} />
      <Fact name={say('factNeeds')} lines={needs} />
      {gets.length === 0 ? null : <Fact name={say('factGets')} lines={gets} />}
      {organisationAnswers === null ? null : (
        <Fact
          name={say('factAnswers')}
          lines={[say('vacancyAnswers', { days: organisationAnswers.usuallyWithinDays })]}
        />
      )}
    </Facts>
  );
}
