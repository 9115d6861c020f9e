import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openBooths, openLandmarks } from '@/lib/open/cached';
import { planGeojson } from '@/lib/open/plan-geojson';
import { geoPlan } from '@/lib/plan/geo';

/** The plan for maps; none while the settings do not say where on Earth its middle is. */
export async function GET(request: Request): Promise<Response> {
  const setting = await asked(request, 'fa');
  const plan = setting && geoPlan(setting.edition);
  if (!plan) return absent('fa', 404);
  const [booths, landmarks] = await Promise.all([openBooths(), openLandmarks()]);
  return answer(request, {
    body: planGeojson(plan, booths, landmarks),
    type: 'application/geo+json',
    headers: { 'access-control-allow-origin': '*' },
  });
}
