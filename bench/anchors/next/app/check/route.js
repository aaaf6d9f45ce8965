export async function POST(request) {
  await request.formData();
  return new Response(null, { status: 303, headers: { location: "/verdict" } });
}
